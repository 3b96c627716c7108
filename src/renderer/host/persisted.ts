/** Whether the browser promised never to evict what is stored; asks it to if it has not. */
export const isPersisted = async (): Promise<boolean> => (await navigator.storage.persisted()) || navigator.storage.persist()
