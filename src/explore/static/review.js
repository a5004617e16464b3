// filled in with the review
