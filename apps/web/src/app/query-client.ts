import { QueryClient } from '@tanstack/react-query';

/** The cache of answers; nothing else keeps server state. */
export const createQueryClient = () => new QueryClient();
