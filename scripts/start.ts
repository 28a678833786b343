import { launchFromTerminal } from './tasks/launch-from-terminal.ts';
import { readStartConfig } from './tasks/start-config.ts';

await launchFromTerminal(() => readStartConfig(process.env));
