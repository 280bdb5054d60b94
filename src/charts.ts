// Charts as SVG that stands by itself and can be read aloud.

export type { Chart, ChartOptions } from "./serializers/charts/chart";
export { type CountyOptions, countyDistribution } from "./serializers/charts/countyDistribution";
export type { CountyFigure, CountyFigures } from "./serializers/charts/countyFigures";
export type { HeatDay } from "./serializers/charts/heatDays";
export type { ScoreCategory } from "./serializers/charts/scoreCategories";
export { type RadarOptions, scoreRadar } from "./serializers/charts/scoreRadar";
export { yearHeatMap } from "./serializers/charts/yearHeatMap";
