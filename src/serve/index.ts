// Everything that the command needs to run a server, so that one import loads it when it is asked for.
export { createAccess } from './access.js';
export { createLog } from './server.js';
export { serveState } from './reload.js';
export { createOwnHost } from './access.js';
export { createServer } from './server.js';
export { createLoader } from './state.js';
export { watchOrigin } from './watch.js';
