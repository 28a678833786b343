-- What tells that the set of 2022 keeps the numbers of 2016, by the decisions that a reader can look up.
UPDATE criterion_mapping SET note = 'Đối chiếu theo số và tên tiêu chí ở Quyết định 1980/QĐ-TTg và Quyết định 318/QĐ-TTg.'
WHERE note = 'Đối chiếu theo số và tên tiêu chí của hai bộ (S05, S20).';
