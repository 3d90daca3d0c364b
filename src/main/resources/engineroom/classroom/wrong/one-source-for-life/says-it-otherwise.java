// Input#add
// Against: `Maximum number of sources reached: 1`
// It says it in other words.
public synchronized void add(InputStream src) throws EngineException {
  if (this.src != null) {
    throw new EngineException("Maximum number of sources reached");
  }
  this.src = src;
}
