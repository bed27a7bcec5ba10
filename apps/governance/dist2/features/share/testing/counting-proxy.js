import { createServer, request } from 'node:http';
const RAM_READS = /^\/(get|list)/;
export async function startCountingProxy(target) {
    const ramWrites = [];
    let reads = 0;
    const proxy = { fate: (_) => 'pass' };
    const server = createServer((incoming, outgoing) => {
        const path = incoming.url ?? '/';
        const fate = proxy.fate(path);
        if (fate === 'refuse')
            return void incoming.socket.destroy();
        if (isRam(incoming)) {
            if (RAM_READS.test(path))
                reads += 1;
            else
                ramWrites.push(path.split('?')[0]);
        }
        passOn(target, incoming, outgoing, fate === 'lose');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    return Object.assign(proxy, {
        url: `http://127.0.0.1:${port}`,
        ramWrites,
        ramReads: () => reads,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    });
}
function isRam({ headers }) {
    return /\/ram\/aws4_request/.test(headers.authorization ?? '');
}
/** The Host stays as it was signed. */
function passOn(target, incoming, outgoing, lose) {
    const { hostname, port } = new URL(target);
    const onward = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
        if (lose)
            return void answer.resume().on('end', () => incoming.socket.destroy());
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
}
//# sourceMappingURL=counting-proxy.js.map