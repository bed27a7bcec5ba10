/** Names the setting that is wrong and what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
