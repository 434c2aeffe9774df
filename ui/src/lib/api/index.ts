export { letGo, whenAsked, type Asked } from './asked';
export { command, CommandError } from './client';
export { pickFolder, pickOpen, pickSave, wear, type Filter } from './native';
export type * from './types';
