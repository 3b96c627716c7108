import { z } from 'zod'

// Every schema is made through this module: zod decides when an object schema is *made* whether it may compile code, and it finds out by
// calling `new Function`, which our content security policy forbids and reports.
z.config({ jitless: true })

export { z }
