package engineroom.book.chart;

/** The form of a point: lines are told apart without colour. */
enum PointShape {
  CIRCLE("m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0z"),
  SQUARE("m-4 -4 h8 v8 h-8z"),
  TRIANGLE("m0 -5 l5 9 h-10z"),
  DIAMOND("m0 -5.5 l5.5 5.5 l-5.5 5.5 l-5.5 -5.5z");

  private final String outline;

  PointShape(String outline) {
    this.outline = outline;
  }

  static PointShape of(int number) {
    return values()[number % values().length];
  }

  String at(double x, double y) {
    return "M" + Svg.number(x) + " " + Svg.number(y) + " " + outline;
  }
}
