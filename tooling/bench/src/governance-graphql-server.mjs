/**
 * usage: governance-graphql-server.mjs <mercurius|apollo> <port> <answer as JSON>
 * A bare GraphQL server of the same schema: `decide` answers what is given, without looking at anything.
 */
import { createRequire } from 'node:module';

import { governanceModule } from './governance-modules.mjs';

const require = createRequire(import.meta.url);
const [, , kind, port, text] = process.argv;
const answer = JSON.parse(text);
const { ownDefinitions } = await governanceModule('platform/graphql/type-definitions.js');
// answers are texts already; what comes in is taken as it is
const asIs = (value) => value;
const scalar = { serialize: asIs, parseValue: asIs };
const scalars = { DateTime: scalar, BigInt: scalar, Revision: scalar };

async function startMercurius() {
  const server = require('fastify')();
  server.get('/healthz', () => 'OK');
  server.register(require('mercurius'), { schema: ownDefinitions(), resolvers: { Query: { decide: () => answer }, ...scalars }, jit: 1 });
  await server.listen({ host: '127.0.0.1', port: Number(port) });
}

async function startApollo() {
  await import('reflect-metadata');
  const { Module, Controller, Get } = await import('@nestjs/common');
  const { NestFactory } = await import('@nestjs/core');
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const { GraphQLModule, Query, Resolver } = await import('@nestjs/graphql');
  const { ApolloDriver } = await import('@nestjs/apollo');
  const { GraphQLScalarType } = await import('graphql');
  class DecisionResolver {
    decide() {
      return answer;
    }
  }
  Query('decide')(DecisionResolver.prototype, 'decide', Object.getOwnPropertyDescriptor(DecisionResolver.prototype, 'decide'));
  Resolver()(DecisionResolver);
  class Health {
    alive() {
      return 'OK';
    }
  }
  Get('healthz')(Health.prototype, 'alive', Object.getOwnPropertyDescriptor(Health.prototype, 'alive'));
  Controller()(Health);
  class App {}
  const resolvers = Object.fromEntries(Object.keys(scalars).map((name) => [name, new GraphQLScalarType({ name, ...scalar })]));
  const graphql = GraphQLModule.forRoot({ driver: ApolloDriver, typeDefs: ownDefinitions(), resolvers, playground: false });
  Module({ imports: [graphql], controllers: [Health], providers: [DecisionResolver] })(App);
  const app = await NestFactory.create(App, new FastifyAdapter(), { logger: ['error'] });
  await app.listen(Number(port), '127.0.0.1');
}

await (kind === 'mercurius' ? startMercurius() : startApollo());
