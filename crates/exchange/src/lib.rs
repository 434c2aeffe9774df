//! Tables in and out: CSV, XLSX and JSON, with mapping, preview and matching.

pub mod plan;
