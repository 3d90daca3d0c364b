package engineroom.mutants;

import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantOwners;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.source.JavaReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of the port the behaviours name, and which tests show them, read from the chapters
 * without building the book.
 */
final class BehaviourLines {

  private static final Pattern BLOCK =
      Pattern.compile("^\\[behaviour#([\\w-]+),.*?java=\"([^\"]+)\".*");

  private final Project project = new Project(Path.of(""));
  private final Problems problems = new Problems();
  private final List<JavaMember> port =
      new JavaReader(project, problems).read(Path.of("src/main/java/engineroom/engine"));

  /** All members of the port. */
  List<JavaMember> port() {
    return port;
  }

  /** All behaviours. */
  MutantOwners owners() {
    JavaIndex named =
        new JavaIndex(
            new JavaReader(project, problems)
                .read(
                    Path.of("src/main/java/engineroom/engine"),
                    Path.of("src/main/java/engineroom/daemon")));
    Map<String, Set<String>> tests = tests();
    List<MutantOwner> owners = new ArrayList<>();
    for (Path chapter : Project.files(Path.of("chapters"), ".adoc")) {
      for (String line : project.lines(chapter)) {
        Matcher block = BLOCK.matcher(line);
        if (block.matches()) {
          owners.add(
              new MutantOwner(
                  block.group(1),
                  named.findAll(block.group(2)),
                  tests.getOrDefault(block.group(1), Set.of())));
        }
      }
    }
    if (owners.isEmpty()) {
      throw new RedRun("no chapter has a behaviour");
    }
    return new MutantOwners(owners, port);
  }

  private Map<String, Set<String>> tests() {
    Map<String, Set<String>> tests = new HashMap<>();
    for (JavaMember test :
        new JavaReader(project, problems).read(Path.of("src/test/java/engineroom"))) {
      for (JavaMark mark : test.marks()) {
        if (mark.name().equals("Behaviour")) {
          mark.values()
              .forEach(
                  id ->
                      tests
                          .computeIfAbsent(id, key -> new TreeSet<>())
                          .add(test.binaryType() + "#" + test.name()));
        }
      }
    }
    return tests;
  }
}
