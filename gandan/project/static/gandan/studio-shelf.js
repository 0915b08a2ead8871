// Keeps takes on this machine until they have been received: a lost network or a closed page costs nobody a sentence.
(() => {
  const NAME = "gandan-phong-thu";
  const TABLE = "takes";
  const memory = new Map(); // where the browser keeps nothing (private windows), at least until the page closes

  const opened = new Promise((resolve) => {
    let asked;
    try {
      asked = indexedDB.open(NAME, 1);
    } catch {
      resolve(null);
      return;
    }
    asked.onupgradeneeded = () => asked.result.createObjectStore(TABLE, { keyPath: "key" });
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close(); // whoever logs out empties the shelf
      resolve(asked.result);
    };
    asked.onerror = () => resolve(null);
    asked.onblocked = () => resolve(null);
  });

  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const table = async (mode) => {
    const database = await opened;
    return database && database.transaction(TABLE, mode).objectStore(TABLE);
  };

  const put = async (take) => {
    memory.set(take.key, take);
    const store = await table("readwrite");
    if (!store) return;
    try {
      await done(store.put(take));
    } catch {
      // The disk is full: it is still in memory, and is being sent.
    }
  };

  const remove = async (take) => {
    // A newer take of the same sentence may have come while this one was on its way.
    if (memory.has(take.key) && memory.get(take.key).at !== take.at) return;
    memory.delete(take.key);
    const store = await table("readwrite");
    if (store) await done(store.delete(take.key));
  };

  const all = async (prefix) => {
    const store = await table("readonly");
    const kept = store ? await done(store.getAll()) : [];
    for (const take of kept) if (!memory.has(take.key)) memory.set(take.key, take);
    return [...memory.values()].filter((take) => take.key.startsWith(prefix)).sort((one, other) => one.at - other.at);
  };

  window.gandanShelf = { put, remove, all };
})();
