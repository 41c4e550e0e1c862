//! Is the file what the format asks for? Always errors.

family! {
    invalid_toml,
    unknown_field,
    forbidden_field,
    missing_field,
    wrong_type,
    invalid_value,
    invalid_file_name,
    misplaced_file,
    unreadable_file,
    duplicate_id,
    unsupported_format,
}
