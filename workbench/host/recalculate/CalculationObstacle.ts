/** Why a formula cannot be calculated as Excel would. English; never holds cell contents. */
export class CalculationObstacle extends Error {
  override name = "CalculationObstacle";
}
