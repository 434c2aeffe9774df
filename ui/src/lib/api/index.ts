export { letGo, whenAsked, type Asked } from './asked';
export { command, CommandError, UNREACHABLE } from './client';
export { pickFolder, pickOpen, pickSave, wear, type Filter } from './native';
export type * from './types';
