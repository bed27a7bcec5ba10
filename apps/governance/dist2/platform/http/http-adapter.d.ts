import { FastifyAdapter } from '@nestjs/platform-fastify';
/** The HTTP server: every request has an id, its own or one it came with, and says it again; answers carry the headers browsers heed. */
export declare function httpAdapter(): FastifyAdapter;
