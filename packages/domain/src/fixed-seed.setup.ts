import fc from 'fast-check';

fc.configureGlobal({ seed: 20200331, numRuns: 200 });
