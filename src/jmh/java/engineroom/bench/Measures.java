package engineroom.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which behaviours of the book a benchmark, or all of a class, gives the price of. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Measures {

  /** The ids of the behaviours, as their chapter has them. */
  String[] value();
}
