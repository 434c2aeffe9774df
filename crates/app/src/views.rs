//! How pages were left on this computer: columns, sorting, widths. The window decides what it keeps.

use serde::{Deserialize, Serialize};
use tilth_core::Kind;
use ts_rs::TS;

use crate::{
    App, Error,
    shapes::{Chips, ChipsRequest, Nothing, RecordName},
};

/// A page of the open portfolio.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ViewRequest {
    /// The page's name.
    pub page: String,
}

/// How a page is left.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetViewRequest {
    /// The page's name.
    pub page: String,
    /// What the window wants to find again.
    #[ts(type = "unknown")]
    pub view: serde_json::Value,
}

/// How a page was left.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RememberedView {
    /// What the window kept; null the first time.
    #[ts(type = "unknown")]
    pub view: serde_json::Value,
}

impl App {
    /// How a page was left.
    pub fn view(&self, request: ViewRequest) -> Result<RememberedView, Error> {
        let portfolio = self.with_open(|open| Ok(open.key()))?;
        let memory = self.memory();
        let view = memory.views.get(&portfolio).and_then(|views| views.get(&request.page)).cloned();
        Ok(RememberedView { view: view.unwrap_or_default() })
    }

    /// What these records are called now; those that are gone are left out.
    pub fn chips(&self, request: ChipsRequest) -> Result<Chips, Error> {
        self.with_view(|view, _| {
            let named = |record: RecordName| view.chip(Kind::from_name(&record.kind)?, record.id);
            Ok(Chips { chips: request.records.into_iter().filter_map(named).collect() })
        })
    }

    /// Remembers how a page is left.
    pub fn set_view(&self, request: SetViewRequest) -> Result<Nothing, Error> {
        let portfolio = self.with_open(|open| Ok(open.key()))?;
        self.remember(|memory| {
            memory.views.entry(portfolio).or_default().insert(request.page, request.view);
        })?;
        Ok(Nothing {})
    }
}
