// Everything that the command needs to run a server, so that one import loads it when it is asked for.
export { createAccess, createOwnHost, isLoopback } from './access.js';
export { serveState } from './reload.js';
export { createLog, createServer } from './server.js';
export { createLoader } from './state.js';
export { watchOrigin } from './watch.js';
