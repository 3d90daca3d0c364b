package engineroom.mutants;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * Classes of the port and of the tests that stay loaded, and warm, from one mutant to the next: a
 * mutant is put into them while it is tried, and taken out again.
 *
 * <p>A mutant that changes more than the bodies of methods does not fit, and neither does what
 * comes after a test that hangs: both get classes that are loaded anew.
 */
final class WarmClasses {

  private final Instrumentation jvm = ByteBuddyAgent.install();
  private final List<Path> roots;
  private MutantClasses classes;
  private List<ClassDefinition> originals = List.of();

  WarmClasses(List<Path> roots) {
    this.roots = roots;
  }

  /** Classes with a mutant in them. */
  ClassLoader with(Map<String, byte[]> mutated) {
    if (classes == null) {
      classes = new MutantClasses(Map.of(), roots, false);
    }
    List<ClassDefinition> changes = new ArrayList<>();
    List<ClassDefinition> back = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> one : mutated.entrySet()) {
        Class<?> type = classes.loadClass(one.getKey());
        changes.add(new ClassDefinition(type, one.getValue()));
        back.add(new ClassDefinition(type, classes.unmutated(one.getKey())));
      }
      jvm.redefineClasses(changes.toArray(ClassDefinition[]::new));
      originals = back;
      return classes;
    } catch (ClassNotFoundException
        | UnmodifiableClassException
        | UnsupportedOperationException
        | LinkageError e) {
      originals = List.of();
      return new MutantClasses(mutated, roots, false);
    }
  }

  /** Takes the mutant out again. */
  void restore() {
    try {
      jvm.redefineClasses(originals.toArray(ClassDefinition[]::new));
      originals = List.of();
    } catch (ClassNotFoundException | UnmodifiableClassException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets them go: what hangs may hold a lock of theirs. */
  void drop() {
    classes = null;
    originals = List.of();
  }
}
