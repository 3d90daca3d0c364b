package engineroom.classroom.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What somebody does to the folder of a workspace in which nothing has been written. */
final class HostileFiles {

  private static final String SOURCES = "src/main/java/";
  private static final String ENGINE = SOURCES + "engineroom/engine/";
  private static final String VERSION = ".classroom/version";

  /** Changes a workspace. */
  @FunctionalInterface
  interface Change {
    void to(Path workspace) throws IOException;
  }

  private HostileFiles() {}

  /** All of them, by the names of the submissions. */
  static Map<String, Change> all() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("another-test", at -> write(at, ENGINE + "JobCountTest.java", passing("JobCountTest")));
    all.put(
        "another-probe",
        at ->
            write(
                at,
                ENGINE + "JobCountTest$1.java",
                "package engineroom.engine; class JobCountTest$1 {}"));
    all.put(
        "test-in-the-engine",
        at ->
            append(at, ENGINE + "Engine.java", "@org.junit.jupiter.api.Test void registers() {}"));
    all.put(
        "service",
        at ->
            write(
                at,
                "src/main/resources/META-INF/services/org.junit.platform.launcher.TestExecutionListener",
                "engineroom.engine.Engine"));
    all.put("module", at -> write(at, SOURCES + "module-info.java", "open module x { }"));
    all.put(
        "notes",
        at -> write(at, ENGINE + "package-info.java", "@Deprecated package engineroom.engine;"));
    all.put(
        "another-case",
        at -> Files.copy(at.resolve(ENGINE + "Engine.java"), at.resolve(ENGINE + "engine.java")));
    all.put(
        "names",
        at -> {
          write(at, ENGINE + "A\u001b[31m.java", "class A {");
          write(at, ENGINE + "B\n20 of 20.java", "class B {");
          write(at, ENGINE + "C\u202egnp.java", "class C {");
        });
    all.put(
        "remarks",
        at -> {
          for (int i = 0; i < 600; i++) {
            Path file = at.resolve(ENGINE + "Own" + i + ".java");
            Files.write(file, "// gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1));
          }
        });
    all.put("version", at -> write(at, VERSION, "\u001b]0;mine\u0007 20 of 20\n".repeat(20_000)));
    all.put(
        "edited-stub",
        at ->
            write(
                at,
                ENGINE + "Unwritten.java",
                "package engineroom.engine; class Unwritten extends RuntimeException {"
                    + " Unwritten(String id) {} static { while (true) {} } }"));
    all.put(
        "classes", at -> Files.write(at.resolve(ENGINE + "Engine.class"), new byte[] {1, 2, 3}));
    all.put("many", at -> many(at, 3_000, "// \n"));
    all.put("large", at -> many(at, 40, "// x\n".repeat(200_000)));
    all.put("links", HostileFiles::links);
    all.put(
        "folders-for-files",
        at -> {
          Files.delete(at.resolve(ENGINE + "Job.java"));
          Files.createDirectories(at.resolve(ENGINE + "Job.java/Engine.java"));
        });
    return all;
  }

  private static String passing(String type) {
    StringBuilder tests = new StringBuilder("package engineroom.engine;\nclass " + type + " {\n");
    for (String name :
        new String[] {
          "aJobThatBeginsAndEndsBetweenTheTwoSumsDoesNotHideOneThatGoesOn",
          "whereNoJobIsUnderWayNobodyWaits",
          "whereAJobIsUnderWayTheWaitHasALimit",
          "theLastJobAloneLetsGoWhoeverWaits",
          "aJobMayEndOnAnotherThread",
          "aJobThatEndsJustAfterTheFirstLookIsNotWaitedFor",
          "aJobThatEndsJustAfterTheSecondLookFiresTheSignal",
          "bothNumbersOnlyRise",
          "aSecondWaitHasASignalOfItsOwn"
        }) {
      tests.append("  @org.junit.jupiter.api.Test void ").append(name).append("() {}\n");
    }
    return tests + "}\n";
  }

  private static void write(Path workspace, String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void append(Path workspace, String path, String member) throws IOException {
    String text = Files.readString(workspace.resolve(path));
    write(workspace, path, text.substring(0, text.lastIndexOf('}')) + member + "\n}\n");
  }

  private static void many(Path workspace, int files, String text) throws IOException {
    for (int i = 0; i < files; i++) {
      write(workspace, ENGINE + "Own" + i + ".java", text);
    }
  }

  private static void links(Path workspace) throws IOException {
    Files.createSymbolicLink(workspace.resolve(ENGINE + "Passwd.java"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(workspace.resolve("src/main/again"), Path.of(".."));
    Files.createSymbolicLink(workspace.resolve("src/test/all"), Path.of("/usr"));
  }

  /** Archives that are no workspace, or more than one. */
  static Map<String, byte[]> archives() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("slip.zip", zip("../../out.java", "class Out {}", ENGINE + "A.java", "class A {}"));
    all.put("absolute.zip", zip("/tmp/out.java", "class Out {}"));
    all.put("nested.zip", archive(Map.of("inner.zip", zip(ENGINE + "A.java", "class A {}"))));
    all.put("long-name.zip", zip(ENGINE + "n".repeat(3_000) + ".java", "", ENGINE + "A.java", ""));
    all.put("deep-name.zip", zip("d/".repeat(9_000) + "A.java", "", ENGINE + "A.java", ""));
    all.put(
        "same-name.zip", zip(ENGINE + "a.java", "", ENGINE + "A.java", "", ENGINE + "a.JAVA", ""));
    all.put(
        "devices.zip",
        zip(ENGINE + "CON.java", "", ENGINE + "aux.java", "", ENGINE + "x:y.java", ""));
    all.put("zero.zip", zip(ENGINE + "a\0b.java", "", ENGINE + "A.java", ""));
    all.put("empty.zip", new byte[0]);
    all.put("no-tape.tar.gz", "no archive".getBytes(StandardCharsets.UTF_8));
    all.put("bomb.zip", bomb());
    all.put("picture.pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static byte[] zip(String... namesAndTexts) {
    return SubmittedZips.zip(namesAndTexts);
  }

  private static byte[] archive(Map<String, byte[]> files) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A few hundred kilobytes that would be two gigabytes of sources. */
  private static byte[] bomb() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] large = new byte[1 << 20];
    for (int i = 0; i < 1_900; i++) {
      files.put(ENGINE + "Own" + i + ".java", large);
    }
    return archive(files);
  }
}
