import { describe, expect, it } from '@jest/globals';

import { checkConfig, ConfigError, describeSettings, readConfig } from './config.js';

describe('the settings', () => {
  it('have defaults that are safe: loopback, lenient said so, the clock fixed', () => {
    expect(checkConfig({})).toMatchObject({ host: '127.0.0.1', port: 4566, signatures: 'lenient', movableClock: false, appLimit: 3 });
  });

  it('take a flag before a variable, and a variable before the default', () => {
    const env = { MLAPPS_PORT: '5000', MLAPPS_CREATE_SECONDS: '120' };
    expect(readConfig([], env)).toMatchObject({ port: 5000, createSeconds: 120 });
    expect(readConfig(['--port', '6000', '--create-seconds=2'], env)).toMatchObject({ port: 6000, createSeconds: 2 });
  });

  it('take LocalStack from the variable its users know, when nothing else names it', () => {
    const env = { LOCALSTACK_ENDPOINT: 'http://localhost:4567' };
    expect(readConfig([], env).localstackEndpoint).toBe('http://localhost:4567');
    expect(readConfig([], { ...env, MLAPPS_LOCALSTACK_ENDPOINT: 'http://localhost:1' }).localstackEndpoint).toBe('http://localhost:1');
    expect(readConfig(['--localstack-endpoint', 'http://localhost:2'], env).localstackEndpoint).toBe('http://localhost:2');
    expect(readConfig([], { LOCALSTACK_ENDPOINT: '' }).localstackEndpoint).toBeUndefined();
    for (const wrong of ['localhost:4567', 'http://localhost:4567/path', 'http://me:secret@localhost:4567', 'ftp://localhost'])
      expect(() => readConfig([], { LOCALSTACK_ENDPOINT: wrong })).toThrow('--localstack-endpoint');
    for (const flag of ['--check-roles', '--enforce-iam']) expect(() => readConfig([flag], env)).toThrow(`${flag}: looks at roles`);
  });

  it('read switches with and without a value, and lists', () => {
    expect(readConfig(['--movable-clock', '--default-app=false', '--regions', 'us-east-1, eu-west-1'])).toMatchObject({
      movableClock: true,
      defaultApp: false,
      regions: ['us-east-1', 'eu-west-1'],
    });
  });

  it.each<[what: string, argv: string[], message: RegExp]>([
    ['an unknown option', ['--prot', '1'], /Unknown option --prot/],
    ['a word that is no option', ['4566'], /Unknown option 4566/],
    ['a port that is no number', ['--port', 'http'], /--port/],
    ['an option that needs a value', ['--data'], /--data: needs a value/],
    ['a switch that is neither on nor off', ['--default-app', 'maybe'], /--default-app: must be true or false/],
    ['a negative duration', ['--create-seconds', '-1'], /--create-seconds: must be a number, zero or more/],
    ['a failing change of no kind', ['--failing-changes', 'broken'], /--failing-changes: .*create:NAME/],
    ['an account of 11 digits', ['--account', '12345678901'], /--account: must be 12 digits/],
    ['an unknown mode', ['--signatures', 'sloppy'], /--signatures: must be one of lenient, strict$/],
    ['more than all', ['--ram-throttle', '2'], /^--ram-throttle: must be from 0 to 1$/],
    ['more than a day', ['--create-seconds', '86401'], /^--create-seconds: must be a day at most/],
    [
      'no address',
      ['--localstack-endpoint', 'localstack'],
      /^--localstack-endpoint: must be an address alone, e.g. http:\/\/localhost:4567$/,
    ],
    ['several mistakes at once', ['--port', 'x', '--region', 'y'], /--port.*\n--region/s],
  ])('say what is wrong with %s', (_what, argv, message) => {
    expect(() => readConfig(argv)).toThrow(ConfigError);
    expect(() => readConfig(argv)).toThrow(message);
  });

  it('are each described, with flag, variable and default', () => {
    for (const setting of describeSettings()) expect(setting.description.length).toBeGreaterThan(10);
    expect(describeSettings()).toContainEqual(
      expect.objectContaining({ flag: '--create-seconds', variable: 'MLAPPS_CREATE_SECONDS', default: '0' }),
    );
  });
});
