"use strict";
// Takes files out of a zip, which may be large: only its list of contents and these files are read.
engineRoom.goZip = (() => {
  const END = 0x06054b50;
  const ENTRY = 0x02014b50;
  const LONGEST_END = 22 + 65535;
  const LARGEST = 1_000_000; // no file of the original is a tenth as large

  async function view(part) {
    return new DataView(await part.arrayBuffer());
  }

  function broken() {
    return new Error("This is no zip that can be read.");
  }

  async function contents(zip) {
    const tail = await view(zip.slice(Math.max(0, zip.size - LONGEST_END)));
    for (let at = tail.byteLength - 22; at >= 0; at--) {
      if (tail.getUint32(at, true) === END) {
        const start = tail.getUint32(at + 16, true);
        return view(zip.slice(start, start + tail.getUint32(at + 12, true)));
      }
    }
    throw broken();
  }

  function* entries(list) {
    for (let at = 0; at + 46 <= list.byteLength;) {
      if (list.getUint32(at, true) !== ENTRY) throw broken();
      const length = list.getUint16(at + 28, true);
      yield {
        path: new TextDecoder().decode(new Uint8Array(list.buffer, at + 46, length)),
        method: list.getUint16(at + 10, true),
        packed: list.getUint32(at + 20, true),
        size: list.getUint32(at + 24, true),
        start: list.getUint32(at + 42, true),
      };
      at += 46 + length + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    }
  }

  async function bytes(zip, entry) {
    const head = await view(zip.slice(entry.start, entry.start + 30));
    const start = entry.start + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    const packed = zip.slice(start, start + entry.packed);
    if (entry.method === 0) return new Uint8Array(await packed.arrayBuffer());
    const unpacked = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }

  // The files whose paths are wanted, as [path, bytes].
  async function files(zip, isWanted) {
    const found = [];
    try {
      for (const entry of entries(await contents(zip))) {
        if (isWanted(entry.path) && entry.size <= LARGEST) found.push([entry.path, await bytes(zip, entry)]);
      }
    } catch {
      throw broken();
    }
    return found;
  }

  return { files };
})();
