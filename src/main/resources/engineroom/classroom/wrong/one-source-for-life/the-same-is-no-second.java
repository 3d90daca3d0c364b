// Input#add
// Against: refuses a second one
// It lets the same source be added again.
public synchronized void add(InputStream src) throws EngineException {
  if (this.src != null && this.src != src) {
    throw new EngineException("Maximum number of sources reached: 1");
  }
  this.src = src;
}
