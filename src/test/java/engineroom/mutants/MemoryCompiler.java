package engineroom.mutants;

import engineroom.files.ClassesInMemory;
import engineroom.files.SourceInMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources from memory into memory, against the port as it is. */
final class MemoryCompiler {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  MemoryCompiler(Path port) throws IOException {
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(port));
  }

  /**
   * Compiles.
   *
   * @param sources texts by file name
   * @return the classes by name, or nothing where something does not compile
   */
  Optional<Map<String, byte[]>> compile(Map<String, String> sources) {
    ClassesInMemory memory = new ClassesInMemory(files);
    List<SourceInMemory> units =
        sources.entrySet().stream()
            .map(one -> new SourceInMemory(one.getKey(), one.getValue()))
            .toList();
    List<String> options = List.of("-proc:none", "-g", "-parameters", "-nowarn", "-Xlint:none");
    boolean compiled = compiler.getTask(null, memory, told -> {}, options, null, units).call();
    return compiled ? Optional.of(memory.classes()) : Optional.empty();
  }
}
