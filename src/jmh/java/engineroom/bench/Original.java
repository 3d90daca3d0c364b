package engineroom.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the benchmark of the original that does the same work. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Original {

  /**
   * Its name in {@code facts/go-bench.json}; where the benchmark has a parameter, the value that it
   * was measured with behind a colon: {@code args=2: Create}.
   */
  String[] value();
}
