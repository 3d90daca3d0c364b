package engineroom.classroom.worker;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an engine may touch: itself, and the part of the JDK that an engine is made of. Reflection,
 * files, class loaders, the stack, the judge's own libraries and the tests are out of its reach, so
 * that it can neither borrow the port nor argue with its judge.
 *
 * <p>It reads the constant pools, in which a class names all that it uses, method references and
 * superclasses as well.
 */
final class AllowedClasses {

  private static final String ENGINE = "engineroom/engine/";

  /** Packages, and classes with all that is nested in them. */
  private static final Set<String> OPEN =
      Set.of(
          "java/lang",
          "java/lang/annotation",
          "java/lang/invoke",
          "java/lang/ref",
          "java/lang/runtime",
          "java/io",
          "java/math",
          "java/net/InetSocketAddress",
          "java/net/URI",
          "java/net/URISyntaxException",
          "java/net/URLDecoder",
          "java/net/URLEncoder",
          "java/nio",
          "java/nio/charset",
          "java/text",
          "java/time",
          "java/time/format",
          "java/time/temporal",
          "java/util",
          "java/util/concurrent",
          "java/util/concurrent/atomic",
          "java/util/concurrent/locks",
          "java/util/function",
          "java/util/regex",
          "java/util/stream");

  /** Classes of open packages that are closed. */
  private static final Set<String> CLOSED =
      Set.of(
          "java/io/Console",
          "java/io/File",
          "java/io/FileDescriptor",
          "java/io/FileInputStream",
          "java/io/FileOutputStream",
          "java/io/FileReader",
          "java/io/FileWriter",
          "java/io/ObjectInputStream",
          "java/io/ObjectOutputStream",
          "java/io/RandomAccessFile",
          "java/lang/ClassLoader",
          "java/lang/ClassValue",
          "java/lang/Module",
          "java/lang/ModuleLayer",
          "java/lang/Package",
          "java/lang/Process",
          "java/lang/ProcessBuilder",
          "java/lang/ProcessHandle",
          "java/lang/StackTraceElement",
          "java/lang/StackWalker",
          "java/lang/ThreadGroup",
          "java/util/ResourceBundle",
          "java/util/ServiceLoader");

  /** Classes of which only some members are open. */
  private static final Map<String, Set<String>> PARTLY =
      Map.of(
          "java/lang/Class",
          Set.of(
              "getName",
              "getSimpleName",
              "isInstance",
              "cast",
              "desiredAssertionStatus",
              "equals",
              "hashCode",
              "toString"),
          "java/lang/System",
          Set.of(
              "arraycopy",
              "currentTimeMillis",
              "err",
              "getLogger",
              "identityHashCode",
              "in",
              "lineSeparator",
              "nanoTime",
              "out"),
          "java/lang/Runtime",
          Set.of("getRuntime", "availableProcessors", "freeMemory", "maxMemory", "totalMemory"),
          "java/lang/invoke/MethodHandles",
          Set.of(),
          "java/lang/invoke/MethodHandles$Lookup",
          Set.of());

  /** Members that are closed whatever class they are called on, since classes inherit them. */
  private static final Set<String> CLOSED_MEMBERS =
      Set.of(
          "dumpStack",
          "enumerate",
          "getAllStackTraces",
          "getClassLoader",
          "getContextClassLoader",
          "getStackTrace",
          "setContextClassLoader",
          "setDefaultUncaughtExceptionHandler");

  /** Constructors that open a file when they are given its name. */
  private static final Set<String> WRITERS =
      Set.of("java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter");

  private AllowedClasses() {}

  /** Looks through an engine's classes; gives one sentence about the first that reaches too far. */
  static Optional<String> tooFar(Map<String, byte[]> classes) {
    for (var one : new TreeMap<>(classes).entrySet()) {
      String type = one.getKey().replace('.', '/');
      if (!isEngine(type)) {
        return Optional.of(
            "the engine's folder declares "
                + one.getKey()
                + ", which is not the engine's: the judge uses its own; take it out, and the step"
                + " is judged");
      }
      Optional<String> found = tooFar(type, ClassFile.of().parse(one.getValue()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isEngine(String type) {
    return type.startsWith(ENGINE) && type.indexOf('/', ENGINE.length()) < 0;
  }

  private static Optional<String> tooFar(String type, ClassModel model) {
    for (PoolEntry entry : model.constantPool()) {
      String fault =
          switch (entry) {
            case ClassEntry used -> isOpen(used.asInternalName()) ? "" : used.asInternalName();
            case MemberRefEntry used -> isOpen(used) ? "" : spoken(used);
            default -> "";
          };
      if (!fault.isEmpty()) {
        String file = type.substring(type.lastIndexOf('/') + 1).replaceFirst("\\$.*", "") + ".java";
        return Optional.of(
            file
                + " uses "
                + fault.replace('/', '.').replace('$', '.')
                + ", which is out of an engine's reach and which no step needs: take it out, and"
                + " the step is judged");
      }
    }
    return Optional.empty();
  }

  private static String spoken(MemberRefEntry used) {
    String name = used.name().stringValue();
    String owner = used.owner().asInternalName();
    return name.equals("<init>") ? "new " + owner + " with a file's name" : owner + "." + name;
  }

  private static boolean isOpen(String name) {
    String type = name.replaceFirst("^\\[+", "");
    if (!type.equals(name) && !type.startsWith("L")) {
      return true; // an array of numbers
    }
    type = type.equals(name) ? type : type.substring(1, type.length() - 1);
    String outer = type.replaceFirst("\\$.*", "");
    String folder = outer.contains("/") ? outer.substring(0, outer.lastIndexOf('/')) : "";
    return outer.startsWith(ENGINE)
        || !CLOSED.contains(outer) && (OPEN.contains(folder) || OPEN.contains(outer));
  }

  private static boolean isOpen(MemberRefEntry used) {
    String owner = used.owner().asInternalName();
    String name = used.name().stringValue();
    String descriptor = used.type().stringValue();
    Set<String> some = PARTLY.get(owner);
    boolean opensFile =
        name.equals("<init>")
            && WRITERS.contains(owner)
            && descriptor.startsWith("(Ljava/lang/String;");
    boolean readsStack = name.equals("printStackTrace") && !descriptor.equals("()V");
    return (some == null || some.contains(name))
        && !CLOSED_MEMBERS.contains(name)
        && !opensFile
        && !readsStack;
  }
}
