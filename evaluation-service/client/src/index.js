export { Poll } from './poll.js';
export { Refused } from './refused.js';
export { Flaw, online, verify } from './verification.js';
