package engineroom.classroom.grade;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Statements in the place of what the first step asks for; none of them stores a handler, so none
 * of them earns a point.
 */
final class HostileStatements {

  /** Declarations that the statements need, inside the class Engine. */
  static final String MEMBERS =
      """
        private static final boolean COIN = new java.util.Random().nextBoolean();
        private static void spin() {
          Thread thread = new Thread(() -> { while (true) {} });
          thread.setDaemon(true);
          thread.start();
        }
        static final class Lie extends RuntimeException {
          private static final long serialVersionUID = 1L;
          @Override public String getMessage() { throw new IllegalStateException(); }
          @Override public String toString() { throw new IllegalStateException(); }
          @Override public int hashCode() { throw new IllegalStateException(); }
          @Override public synchronized Throwable getCause() { throw new IllegalStateException(); }
          @Override public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
        }
        static final class Silent extends RuntimeException {
          private static final long serialVersionUID = 1L;
          @Override public String getMessage() { while (true) {} }
          @Override public String toString() { while (true) {} }
        }
        static final class Circle extends RuntimeException {
          private static final long serialVersionUID = 1L;
          @Override public synchronized Throwable getCause() { return new Circle(); }
          @Override public StackTraceElement[] getStackTrace() { return null; }
        }
        static final class Odd extends Thread {
          Odd() { setDaemon(true); start(); }
          @Override public void run() { while (true) {} }
          @Override public Thread.State getState() { throw new IllegalStateException(); }
          @Override public int hashCode() { throw new IllegalStateException(); }
          @Override public String toString() { throw new IllegalStateException(); }
        }
        static final class Falls {
          static int depth = fall(0);
          private static int fall(int n) { return fall(n + 1) + 1; }
        }
        static final class Hangs {
          static int never;
          static { while (never == 0) { Thread.onSpinWait(); } }
        }
        private static <T> T same(java.util.function.Supplier<T> of) { return of.get(); }
        private static <T> T same(java.util.concurrent.Callable<T> of) throws Exception { return of.call(); }
      """;

  private final Map<String, String> all = new LinkedHashMap<>();

  private HostileStatements() {}

  /** All of them, by the names of the submissions. */
  static Map<String, String> all() {
    HostileStatements statements = new HostileStatements();
    statements.busyTheReader();
    statements.lookAround();
    statements.leave();
    statements.lieToTests();
    statements.spoilTheRoom();
    return statements.all;
  }

  private void put(String name, String statement) {
    all.put(name, statement);
  }

  /** What a parser or a compiler has its trouble with. */
  private void busyTheReader() {
    put("nothing", "");
    put("parentheses", "int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + ";");
    put("a-sum", "int x = 1" + " + 1".repeat(70_000) + ";");
    put("blocks", "{".repeat(5_000) + "}".repeat(5_000));
    put("too-large", "name.length();".repeat(30_000));
    put("constants", "int[] x = {" + "99999, ".repeat(70_000) + "1};");
    put("long-text", "String x = \"" + "x".repeat(70_000) + "\";");
    put("grows", "final String a = \"" + "x".repeat(60_000) + "\"; " + doubled());
    put(
        "lambdas",
        "Object x = " + "same(() -> ".repeat(24) + "name" + ")".repeat(24) + "; // \\u000a ;");
    put(
        "generics",
        "java.util.List<" + "java.util.List<".repeat(3_000) + "String" + ">".repeat(3_001));
    put("hidden-line", "// \\u000a System.exit(0);");
    put("hidden-end", "/* \\u002a/ System.exit(0); /\\u002a */");
  }

  private static String doubled() {
    StringBuilder text = new StringBuilder();
    for (char c = 'b'; c <= 'z'; c++) {
      text.append("final String %1$c = %2$c + %2$c; ".formatted(c, c - 1));
    }
    return text.toString();
  }

  /** What looks for the judge, or for the answers. */
  private void lookAround() {
    put("property", "System.getProperty(\"java.class.path\");");
    put("number", "if (Integer.getInteger(\"engine-room\", 0) > 0) throw new ThreadDeath();");
    put("environment", "System.getenv();");
    put("context", "new SecurityManager() { Object all() { return getClassContext(); } }.all();");
    put("names", "try { Class.forName(\"org.junit.jupiter.api.Test\"); } catch (Exception e) {}");
    put("walks", "StackWalker.getInstance().forEach(frame -> {});");
    put("handles", "java.lang.invoke.MethodHandles.lookup().lookupClass();");
    put(
        "resource",
        "try { getClass().getResourceAsStream(\"/x\").close(); } catch (Exception e) {}");
    put("module", "getClass().getModule().getLayer();");
    put("unsafe", "sun.misc.Unsafe.getUnsafe();");
    put("books-engine", "new engineroom.chapters.walks.BookEngine();");
    put("asks", "if (new java.util.Scanner(System.in).hasNext()) throw new ThreadDeath();");
    put("group", "Thread.currentThread().getThreadGroup().list();");
    put("inherits", "new InheritableThreadLocal<String>().set(name);");
    put("traces", "new Throwable().printStackTrace(new java.io.PrintWriter(System.out));");
  }

  /** What leads out of the JVM, or ends it. */
  private void leave() {
    put("exit", "System.exit(0);");
    put("halt", "Runtime.getRuntime().halt(0);");
    put("hook", "Runtime.getRuntime().addShutdownHook(new Thread(Engine::spin));");
    put("library", "System.loadLibrary(\"x\");");
    put("file", "new java.io.File(\"/tmp/hostile\").delete();");
    put("socket", "try { new java.net.ServerSocket(0); } catch (java.io.IOException e) {}");
    put(
        "url",
        "try { new java.net.URI(\"http://x\").toURL().openStream(); } catch (Exception e) {}");
    put("provider", "java.security.Security.getProviders();");
    put("handler", "java.util.logging.Logger.getLogger(\"\").addHandler(null);");
    put(
        "listens",
        "try { HttpDoor.open(this, new java.net.InetSocketAddress(0)); } catch (java.io.IOException"
            + " e) {}");
  }

  /** What would have a test believe what is not so. */
  private void lieToTests() {
    put("lies", "throw new Lie();");
    put("lies-later", "throw new AssertionError(new Lie());");
    put("silent", "throw new Silent();");
    put("circle", "throw new Circle();");
    put(
        "odd-name",
        "class A\\u0001\\u202e extends RuntimeException {} throw new A\\u0001\\u202e();");
    put("skips", "throw new org.opentest4j.TestAbortedException();");
    put("coin", "if (COIN) throw new Lie();");
    put("verdict", "System.out.println(\"{\\\"is\\\":\\\"Done\\\"}\"); System.out.flush();");
    put("uncaught", "Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});");
    put("uncaught-all", "Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});");
    put("interrupts", "Thread.currentThread().interrupt();");
    put(
        "equal",
        "Object same = new Object() { @Override public boolean equals(Object o) { Runnable r = ()"
            + " -> {}; return true; } };");
    put(
        "declared",
        "@SuppressWarnings(\"x\") record Same(String s) { public boolean equals(Object o) { return"
            + " (\"\" + o).length() >= 0; } }");
    put("clock", "if (System.currentTimeMillis() % 2 == 0) throw new EngineException(name);");
    put(
        "remembers",
        "if (java.util.Locale.getDefault().equals(java.util.Locale.ITALY)) throw new ThreadDeath();"
            + " java.util.Locale.setDefault(java.util.Locale.ITALY);");
  }

  /** What spoils the JVM that it runs in. */
  private void spoilTheRoom() {
    put("megabytes", "throw new RuntimeException(\"\\u001b[31m\".repeat(600_000));");
    put("memory", "throw new OutOfMemoryError(\"mine\");");
    put("direct", "java.nio.ByteBuffer.allocateDirect(Integer.MAX_VALUE);");
    put("stack", "register(name, handler);");
    put("falls", "if (Falls.depth > 0) return;");
    put("hangs", "if (Hangs.never > 0) return;");
    put("death", "throw new ThreadDeath();");
    put("internal", "throw new InternalError(\"mine\");");
    put("prints", "for (int i = 0; i < 99; i++) System.out.println(\"x\".repeat(99_999));");
    put("closes", "System.out.close(); System.err.close();");
    put("logs", "System.getLogger(name).log(System.Logger.Level.ERROR, \"x\".repeat(999_999));");
    put("endless", "while (true) {}");
    put("backtracks", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"((a+)+)+\");");
    put("threads", "for (int i = 0; i < 400; i++) spin();");
    put(
        "virtual",
        "for (int i = 0; i < 50_000; i++) Thread.startVirtualThread(() -> { while (true) {} });");
    put(
        "pool",
        "for (int i = 0; i < 99; i++)"
            + " java.util.concurrent.ForkJoinPool.commonPool().execute(Engine::spin);");
    put("odd-thread", "new Odd();");
    put("cleaner", "java.lang.ref.Cleaner.create().register(new Object(), Engine::spin);");
    put(
        "keeps",
        "Thread t = new Thread(() -> { synchronized (Thread.class) { while (true) {} } });"
            + " t.setDaemon(true); t.start();");
    put("turkish", "java.util.Locale.setDefault(java.util.Locale.of(\"tr\", \"TR\"));");
    put(
        "elsewhere",
        "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\"));");
    put("arrow", "System.out.println(\"\\u001b[2J\\u202e=cmd|calc\");");
    put("half", "throw new RuntimeException(\"\\ud800\\ufffe\\u0000\\u202e\\r\\n=1+1\");");
  }
}
