import { type TSchema, Type } from '@sinclair/typebox'

/** A value, or null where the article does not say. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** One of a few words. */
export const literals = <T extends string>(...values: T[]) => Type.Unsafe<T>({ type: 'string', enum: values })

/** A whole number of things. */
export const count = Type.Integer({ minimum: 0 })
