package engineroom.classroom.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program's folder as the build makes it; its launcher starts the classes that are tested. */
final class ProgramFixture {

  private ProgramFixture() {}

  /** Makes it, with a course in the folder {@code classroom} beside it or in none at all. */
  static Path in(Path program) throws IOException {
    Files.createDirectories(program.resolve("lib"));
    Files.writeString(program.resolve("lib/commons-compress-1.jar"), "needed");
    Files.writeString(program.resolve("lib/jruby-1.jar"), "not needed");
    Files.writeString(program.resolve("engine-room.jar"), "jar");
    Files.writeString(program.resolve("engine-room.cmd"), "");
    Files.writeString(
        program.resolve("engine-room"),
        """
        #!/bin/sh
        here=${0%%/*}
        [ -d "$here/classroom" ] || unzip -q "$here/classroom.zip" -d "$here/classroom"
        exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' engineroom.cli.Main "$@" --course "$here/classroom"
        """
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath()));
    return program;
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
