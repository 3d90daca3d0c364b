// Input#add
// Against: `add` gives it its source, and refuses a second one
// It lets a second source take the place of one that is at its end.
public synchronized void add(InputStream src) throws EngineException {
  try {
    if (this.src != null && this.src.available() > 0) {
      throw new EngineException("Maximum number of sources reached: 1");
    }
  } catch (IOException e) {
    throw new EngineException(String.valueOf(e.getMessage()));
  }
  this.src = src;
}
