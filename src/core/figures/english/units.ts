import type { FigureKind } from '#core/figures/figure'

export interface EnglishUnit {
  readonly kind: FigureKind
  /** UCUM, or `null` where UCUM has none. */
  readonly code: string | null
}

const unit = (kind: FigureKind, code: string | null, words: string): readonly (readonly [word: string, unit: EnglishUnit])[] =>
  words.split(', ').map((word) => [word, { kind, code }])

/** Unit words and symbols; symbols are as written, words in lower case. */
export const UNITS: ReadonlyMap<string, EnglishUnit> = new Map([
  ...unit('percent', '%', '%, per cent, percent, pc'),
  ...unit('percentage-point', '%', 'percentage points, percentage point, per cent points, percent points, pp, ppt, ppts'),
  ...unit('basis-point', null, 'basis points, basis point, bps, bp'),
  ...unit('permille', '[ppth]', '‰, per mille, per thousand'),
  ...unit('duration', 'a', 'years, year, yrs, yr'),
  ...unit('duration', '10.a', 'decades, decade'),
  ...unit('duration', '100.a', 'centuries, century'),
  ...unit('duration', 'mo', 'months, month'),
  ...unit('duration', 'wk', 'weeks, week'),
  ...unit('duration', 'd', 'days, day, working days, business days'),
  ...unit('duration', 'h', 'hours, hour, hrs, hr, h'),
  ...unit('duration', 'min', 'minutes, minute, mins, min'),
  ...unit('duration', 's', 'seconds, second, secs, sec'),
  ...unit('duration', 'ms', 'milliseconds, millisecond, ms'),
  ...unit('length', 'km', 'kilometres, kilometre, kilometers, kilometer, km'),
  ...unit('length', 'm', 'metres, metre, meters, meter, m'),
  ...unit('length', 'cm', 'centimetres, centimetre, centimeters, centimeter, cm'),
  ...unit('length', 'mm', 'millimetres, millimetre, millimeters, millimeter, mm'),
  ...unit('length', 'um', 'micrometres, micrometers, microns, μm'),
  ...unit('length', 'nm', 'nanometres, nanometre, nanometers, nanometer, nm'),
  ...unit('length', '[mi_i]', 'miles, mile'),
  ...unit('length', '[nmi_i]', 'nautical miles, nautical mile'),
  ...unit('length', '[ft_i]', 'feet, foot, ft'),
  ...unit('length', '[in_i]', 'inches, inch'),
  ...unit('length', '[yd_i]', 'yards, yard'),
  ...unit('area', 'm2', 'square metres, square metre, square meters, square meter, sq m, m², m2'),
  ...unit('area', 'km2', 'square kilometres, square kilometre, square kilometers, square kilometer, sq km, km², km2'),
  ...unit('area', '[smi_us]', 'square miles, square mile, sq mi'),
  ...unit('area', '[sft_i]', 'square feet, square foot, sq ft'),
  ...unit('area', 'har', 'hectares, hectare, ha'),
  ...unit('area', '[acr_us]', 'acres, acre'),
  ...unit('area', null, 'mu'),
  ...unit('mass', 't', 'tonnes, tonne, metric tons, metric ton, tons, ton'),
  ...unit('mass', 'kg', 'kilograms, kilogram, kilogrammes, kilos, kilo, kg'),
  ...unit('mass', 'g', 'grams, gram, grammes, g'),
  ...unit('mass', 'mg', 'milligrams, milligram, mg'),
  ...unit('mass', 'ug', 'micrograms, microgram, μg'),
  ...unit('mass', '[oz_av]', 'ounces, ounce, oz'),
  ...unit('mass', '[lb_av]', 'lbs, lb'),
  ...unit('volume', 'L', 'litres, litre, liters, liter, L'),
  ...unit('volume', 'mL', 'millilitres, millilitre, milliliters, milliliter, ml, mL'),
  ...unit('volume', 'm3', 'cubic metres, cubic metre, cubic meters, cubic meter, m³, m3'),
  ...unit('volume', '[gal_us]', 'gallons, gallon'),
  ...unit('volume', '[bbl_us]', 'barrels, barrel'),
  ...unit('speed', 'km/h', 'km/h, kph, kilometres per hour, kilometers per hour, kilometres an hour'),
  ...unit('speed', '[mi_i]/h', 'mph, miles per hour, miles an hour'),
  ...unit('speed', 'm/s', 'm/s, metres per second, meters per second'),
  ...unit('power', 'W', 'watts, watt, W'),
  ...unit('power', 'kW', 'kilowatts, kilowatt, kW'),
  ...unit('power', 'MW', 'megawatts, megawatt, MW'),
  ...unit('power', 'GW', 'gigawatts, gigawatt, GW'),
  ...unit('energy', 'kW.h', 'kilowatt-hours, kilowatt hours, kWh'),
  ...unit('energy', 'MW.h', 'megawatt-hours, megawatt hours, MWh'),
  ...unit('energy', 'GW.h', 'gigawatt-hours, gigawatt hours, GWh'),
  ...unit('energy', 'TW.h', 'terawatt-hours, terawatt hours, TWh'),
  ...unit('energy', 'kcal', 'kilocalories, kcal'),
  ...unit('energy', 'J', 'joules, joule'),
  ...unit('temperature', 'Cel', '°C, ° C, degrees Celsius, degrees celsius, degrees centigrade, degree Celsius'),
  ...unit('temperature', '[degF]', '°F, ° F, degrees Fahrenheit, degrees fahrenheit, degree Fahrenheit'),
  ...unit('temperature', null, 'degrees, °'),
  ...unit('measure', 'By', 'bytes'),
  ...unit('measure', 'MBy', 'megabytes, MB'),
  ...unit('measure', 'GBy', 'gigabytes, GB'),
  ...unit('measure', 'TBy', 'terabytes, TB'),
  ...unit('measure', 'Hz', 'hertz, Hz'),
  ...unit('measure', 'dB', 'decibels, dB'),
])

/** Most words in one unit. */
export const MOST_UNIT_WORDS = 3
