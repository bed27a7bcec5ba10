import { Catch } from '@nestjs/common';
import type { ExceptionFilter } from '@nestjs/common';

/** Resolvers throw to the executor; the framework's own filter would log refusals as errors on the way. */
@Catch()
export class RethrowFilter implements ExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}
