export { default } from '../jest/tool-preset.mjs';
