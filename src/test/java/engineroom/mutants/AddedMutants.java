package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.io.Closeable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Mutants that do something more than they should: for each method with more than one statement,
 * and for each field of its class, one that changes this field too, first of all or last of all.
 * They are for sentences that say that something stays as it is, or that nothing happens; to leave
 * out or to change a statement makes few of those false.
 */
final class AddedMutants {

  private static final String OPERATOR = "added";

  private AddedMutants() {}

  /** All of them for one source of the port's own package; whether they compile comes later. */
  static List<PlannedMutant> of(String file, String text) {
    List<PlannedMutant> all = new ArrayList<>();
    for (MethodSpan method : MethodSpans.in(text).all()) {
      if (method.bodyIn(text).chars().filter(c -> c == ';').count() > 1) {
        for (Addition addition : additions(type(file, method.signature().type()))) {
          if (!method.signature().isConstructor()) { // what it sets there is set later
            all.add(addition.in(file, text, method, method.body() + 1, "begins"));
          }
          all.add(addition.in(file, text, method, method.end() - 1, "ends"));
        }
      }
    }
    return all;
  }

  private static Class<?> type(String file, String type) {
    String inPackage = ProjectState.type(Path.of(file)).replaceFirst("\\w+$", "");
    try {
      return Class.forName(inPackage + type.replace('.', '$'));
    } catch (ClassNotFoundException e) {
      throw new RedRun(file + ": " + type + " is no class of the port: compile it");
    }
  }

  private static List<Addition> additions(Class<?> type) {
    List<Addition> all = new ArrayList<>();
    all.add(new Addition("Thread.currentThread().interrupt();", "interrupts its thread"));
    for (Field field : type.getDeclaredFields()) {
      String name = field.getName();
      boolean constant = Modifier.isFinal(field.getModifiers());
      Class<?> kind = field.getType();
      if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
        continue;
      }
      if (kind == boolean.class && !constant) {
        all.add(new Addition("this." + name + " ^= true;", "turns " + name + " over"));
      } else if (kind.isPrimitive() && !constant) {
        all.add(new Addition("this." + name + "++;", "adds one to " + name));
      } else if (!constant) {
        all.add(new Addition("this." + name + " = null;", "forgets " + name));
      } else if (Collection.class.isAssignableFrom(kind) || Map.class.isAssignableFrom(kind)) {
        all.add(new Addition("this." + name + ".clear();", "empties " + name));
      } else if (Closeable.class.isAssignableFrom(kind)) {
        all.add(new Addition(closing("this." + name), "closes " + name));
      }
    }
    return all;
  }

  private static String closing(String stream) {
    return "try { " + stream + ".close(); } catch (java.io.IOException e) { }";
  }

  /**
   * What is done too.
   *
   * @param statement in Java
   * @param words what it does
   */
  private record Addition(String statement, String words) {

    PlannedMutant in(String file, String text, MethodSpan method, int at, String moment) {
      String member = method.signature().type() + "#" + method.signature().name();
      int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
      Mutant mutant =
          new Mutant(
              member + " " + OPERATOR,
              "source",
              OPERATOR,
              file,
              member,
              line,
              words + " too when it " + moment,
              "",
              statement);
      return new PlannedMutant(
          mutant,
          Map.of(file, text.substring(0, at) + statement + text.substring(at)),
          line,
          line,
          method.line(text),
          method.lastLine(text));
    }
  }
}
