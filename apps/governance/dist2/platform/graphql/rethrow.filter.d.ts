import type { ExceptionFilter } from '@nestjs/common';
/** Resolvers throw to the executor; the framework's own filter would log refusals as errors on the way. */
export declare class RethrowFilter implements ExceptionFilter {
    catch(error: unknown): never;
}
