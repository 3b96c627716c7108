/** How many cases a random test runs: a few here, as many as a soak asks for in the environment. */
export const size = (name: string, usual: number): number => Number(process.env[name] ?? usual)
