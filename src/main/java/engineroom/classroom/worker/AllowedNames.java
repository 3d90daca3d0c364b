package engineroom.classroom.worker;

import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an engine may name: itself, the small docker around it but for the doors to a machine, and
 * the part of the JDK that an engine is made of. Whatever finds a class, a member or a file by its
 * name, tells of the judge, or leads out of the JVM is not among it, so that an engine can neither
 * borrow the port nor argue with its judge.
 *
 * <p>What is not listed is closed, a class that a later JDK adds as well. Of a class that does
 * both, what is harmless is listed member by member.
 */
final class AllowedNames {

  private static final String ENGINE = "engineroom/engine/";
  private static final String DAEMON = "engineroom/daemon/";
  private static final String DOORS = DAEMON + "door/";
  private static final String SERVER = ENGINE + "http/HttpServer";
  private static final String DOOR = ENGINE + "HttpDoor";

  /** Packages all of which is open but what is closed below. */
  private static final Set<String> PACKAGES =
      Set.of(
          "java/lang/annotation",
          "java/lang/ref",
          "java/lang/runtime",
          "java/math",
          "java/nio",
          "java/nio/charset",
          "java/text",
          "java/time",
          "java/time/chrono",
          "java/time/format",
          "java/time/temporal",
          "java/util",
          "java/util/concurrent",
          "java/util/concurrent/atomic",
          "java/util/concurrent/locks",
          "java/util/function",
          "java/util/random",
          "java/util/regex",
          "java/util/stream");

  /** Classes, with all that is nested in them. */
  private static final Pattern CLASSES =
      Pattern.compile(
          "java/io/(\\w*(Stream|Reader|Writer|Exception|Error)|Closeable|Flushable|Serializable"
              + "|DataInput|DataOutput)"
              + "|java/lang/(\\w*(Exception|Error)|Appendable|AutoCloseable|Boolean|Byte|CharSequence"
              + "|Character|Class|Cloneable|Comparable|Deprecated|Double|Enum|Float"
              + "|FunctionalInterface|Integer|Iterable|Long|Math|Number|Object|Override|Readable"
              + "|Record|Runnable|Runtime|SafeVarargs|Short|StrictMath|String|StringBuffer"
              + "|StringBuilder|SuppressWarnings|System|Thread|ThreadLocal|Throwable|Void)"
              + "|java/lang/invoke/(LambdaMetafactory|MethodHandles|StringConcatFactory)"
              + "|java/net/(InetSocketAddress|URI|URISyntaxException|URLDecoder|URLEncoder)");

  /** Of what is open above, what is closed, with all that is nested in it. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "java/io/(File|Object|RandomAccess)\\w*"
              + "|java/lang/System\\$LoggerFinder"
              + "|java/util/(\\w*ResourceBundle|ServiceLoader|ServiceConfigurationError)"
              + "|java/util/concurrent/atomic/\\w*FieldUpdater"
              + "|java/util/random/RandomGeneratorFactory");

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
          Set.of(),
          "java/lang/invoke/LambdaMetafactory",
          Set.of("metafactory", "altMetafactory"),
          "java/net/InetSocketAddress",
          Set.of("getPort", "getHostString", "isUnresolved", "equals", "hashCode", "toString"));

  /** Members that are closed whatever class they are called on, since classes inherit them. */
  private static final Set<String> CLOSED_MEMBERS =
      Set.of(
          "dumpStack",
          "enumerate",
          "getAllStackTraces",
          "getClassContext",
          "getClassLoader",
          "getContextClassLoader",
          "getStackTrace",
          "getThreadGroup",
          "setContextClassLoader",
          "setDefaultUncaughtExceptionHandler");

  /** Constructors that open a file when they are given its name. */
  private static final Set<String> WRITERS =
      Set.of("java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter");

  private AllowedNames() {}

  /** What is wrong with naming a class; empty where nothing is. */
  static Optional<String> closed(String name) {
    return isOpen(name) ? Optional.empty() : Optional.of(spoken(name));
  }

  /**
   * What is wrong with naming a member; empty where nothing is.
   *
   * @param by the class that names it
   */
  static Optional<String> closed(MemberRefEntry used, String by) {
    String owner = used.owner().asInternalName();
    String name = used.name().stringValue();
    if (!isOpen(owner)) {
      return Optional.of(spoken(owner) + (name.equals("<init>") ? "" : "." + name));
    }
    if (opensFile(owner, name, used.type().stringValue())) {
      return Optional.of("new " + spoken(owner) + " with a file's name");
    }
    boolean another = owner.equals(SERVER) && name.equals("open") && !by.equals(DOOR);
    return isOpen(owner, name, used.type().stringValue()) && !another
        ? Optional.empty()
        : Optional.of(name.equals("<init>") ? "new " + spoken(owner) : spoken(owner) + "." + name);
  }

  private static String spoken(String name) {
    return name.replace('/', '.').replace('$', '.');
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
        || outer.startsWith(DAEMON) && !outer.startsWith(DOORS)
        || (PACKAGES.contains(folder) || CLASSES.matcher(outer).matches())
            && !CLOSED.matcher(outer).matches()
            && !CLOSED.matcher(type).matches();
  }

  private static boolean opensFile(String owner, String name, String descriptor) {
    return name.equals("<init>")
        && WRITERS.contains(owner)
        && descriptor.startsWith("(Ljava/lang/String;");
  }

  private static boolean isOpen(String owner, String name, String descriptor) {
    Set<String> some = PARTLY.get(owner);
    boolean readsStack = name.equals("printStackTrace") && !descriptor.equals("()V");
    return (some == null || some.contains(name)) && !CLOSED_MEMBERS.contains(name) && !readsStack;
  }
}
