/** The least a JSON write endpoint on Fastify can do: read the body, answer an empty object. What log-metric is held against. */
import fastify from 'fastify';

const server = fastify();
server.get('/health', () => 'OK');
server.post('/api/2.0/mlflow/runs/log-metric', () => ({}));
await server.listen({ host: '127.0.0.1', port: Number(process.argv[2]) });
