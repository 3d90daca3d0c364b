package engineroom.book.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A checkout of docker, its folder {@code engine/}, or any folder with its files. */
record GoFolder(Path folder) implements GoPlace {

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    for (String path : GoPlace.paths(name)) {
      Path file = folder.resolve(path);
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        return Optional.of(Files.readAllBytes(file));
      }
    }
    return Optional.empty();
  }

  @Override
  public String name() {
    return folder.toString();
  }
}
