// Table#reverseSort
// Against: The reverse is not the mirror of the sort. It is the same sort with another question.
// It asks the same question.
public void reverseSort() {
  Sort.sort(len(), this::less, this::swap);
}
