// ReadPipe#close
// It keeps the writing end open. A reader learns that there is no more by its being closed.
@Override
public void close() throws IOException {}
