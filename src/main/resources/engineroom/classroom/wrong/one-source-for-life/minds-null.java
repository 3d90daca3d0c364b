// Input#add
// Against: does nothing where there is none
// It refuses a null. A null is accepted and does not count as a source.
public synchronized void add(InputStream src) throws EngineException {
  if (src == null || this.src != null) {
    throw new EngineException("Maximum number of sources reached: 1");
  }
  this.src = src;
}
