export * from './core/index.js';
export * from './plan/index.js';
export * from './calendar/index.js';
export * from './contact/index.js';
export * from './transport/index.js';
export * from './authorization/index.js';
export * from './grievance/index.js';
