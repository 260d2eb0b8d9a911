type Usage = { usedSize: number; embedderHeapUsedSize: number; backingStorageSize: number };
type Message = { id?: number; result: Usage; params?: { context?: { id: number } } };

/** Bytes a workerd holds once all that nobody needs is collected, asked as its developer tools would. It needs `--expose-gc`. */
export async function inspect(address: string): Promise<{ held(): Promise<number>; close(): void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (result: Usage) => void>();
  let asked = 0;
  let contextId: number | undefined;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, params } = JSON.parse(String(data)) as Message;
    contextId ??= params?.context?.id;
    waiting.get(id ?? 0)?.(result);
  });
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', failed, { once: true });
  });
  const ask = (method: string, params: object = {}) =>
    new Promise<Usage>((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  await ask('Runtime.enable');
  return {
    async held() {
      // What ends in the first round may let go of more.
      for (let round = 0; round < 2; round += 1) await ask('Runtime.evaluate', { expression: 'gc()', contextId });
      const { usedSize, embedderHeapUsedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
    close: () => socket.close(),
  };
}
