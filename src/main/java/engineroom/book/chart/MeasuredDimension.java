package engineroom.book.chart;

import engineroom.book.measure.Measurement;
import engineroom.book.measure.Quantity;

/** What of a measurement a chart shows. */
enum MeasuredDimension {
  TIME("Time") {
    @Override
    double value(Measurement measurement) {
      return measurement.nanos();
    }

    @Override
    double low(Measurement measurement) {
      return measurement.low();
    }

    @Override
    double high(Measurement measurement) {
      return measurement.high();
    }

    @Override
    String text(Measurement measurement) {
      return measurement.time();
    }

    @Override
    String tick(double value) {
      return value == 0 ? "0" : Quantity.time(value);
    }
  },
  BYTES("Bytes") {
    @Override
    double value(Measurement measurement) {
      return measurement.bytes();
    }

    @Override
    double low(Measurement measurement) {
      return measurement.bytes();
    }

    @Override
    double high(Measurement measurement) {
      return measurement.bytes();
    }

    @Override
    String text(Measurement measurement) {
      return measurement.allocation();
    }

    @Override
    String tick(double value) {
      return value == 0 ? "0" : Quantity.bytes(value);
    }
  };

  private final String title;

  MeasuredDimension(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract double value(Measurement measurement);

  abstract double low(Measurement measurement);

  abstract double high(Measurement measurement);

  abstract String text(Measurement measurement);

  abstract String tick(double value);
}
