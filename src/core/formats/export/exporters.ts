import { csv } from '#core/formats/export/csv'
import type { Exporter } from '#core/formats/export/exporter'
import { json } from '#core/formats/export/json'
import { xlsx } from '#core/formats/export/xlsx'

/** Every format a project goes out in, in the order they are offered. */
export const EXPORTERS: readonly Exporter[] = [json, csv, xlsx]
