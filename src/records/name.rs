//! Ids as small numbers: each spelling is kept once, however often records name it.
//!
//! A folder of many meetings names the same few contacts again and again. As a number an id takes four bytes
//! in a record and is compared at once. Spellings are kept until the program ends, as the records are.

use std::fmt;
use std::hash::BuildHasher as _;
use std::num::NonZeroU32;
use std::ops::Deref;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use hashbrown::{DefaultHashBuilder, HashTable};

/// An id in the spelling of a file. Two are equal when their spellings are; they sort by spelling.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(NonZeroU32);

/// Something known of names.
pub type NameMap<T> = hashbrown::HashMap<Name, T>;

impl Name {
    /// The name with this spelling.
    pub fn of(spelling: &str) -> Self {
        let hash = HASHER.hash_one(spelling);
        let shard = usize::try_from(hash >> 32).unwrap_or(0) % SHARDS.len();
        let position = lock(shard).position(spelling, hash);
        let number = position * SHARDS.len() + shard + 1;
        Name(u32::try_from(number).ok().and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MAX))
    }

    /// The spelling.
    pub fn as_str(self) -> &'static str {
        let number = self.0.get() as usize - 1;
        lock(number % SHARDS.len())
            .spellings
            .get(number / SHARDS.len())
            .copied()
            .unwrap_or_default()
    }
}

/// All spellings, in parts so that several readers seldom wait for each other.
static SHARDS: [Mutex<Shard>; 32] = [const { Mutex::new(Shard::new()) }; 32];

static HASHER: LazyLock<DefaultHashBuilder> = LazyLock::new(DefaultHashBuilder::default);

fn lock(shard: usize) -> MutexGuard<'static, Shard> {
    SHARDS[shard].lock().unwrap_or_else(PoisonError::into_inner)
}

struct Shard {
    spellings: Vec<&'static str>,
    positions: HashTable<u32>,
    /// Room for spellings to come.
    room: &'static mut [u8],
}

/// So much room is made at a time.
const ROOM: usize = 4096;

impl Shard {
    const fn new() -> Self {
        Shard {
            spellings: Vec::new(),
            positions: HashTable::new(),
            room: &mut [],
        }
    }

    fn position(&mut self, spelling: &str, hash: u64) -> usize {
        let spellings = &self.spellings;
        let found = self.positions.find(hash, |&position| spellings[position as usize] == spelling);
        if let Some(&position) = found {
            return position as usize;
        }
        let position = self.spellings.len();
        let kept = self.keep(spelling);
        self.spellings.push(kept);
        let spellings = &self.spellings;
        self.positions
            .insert_unique(hash, u32::try_from(position).unwrap_or(u32::MAX), |&position| {
                HASHER.hash_one(spellings[position as usize])
            });
        position
    }

    fn keep(&mut self, spelling: &str) -> &'static str {
        if self.room.len() < spelling.len() {
            self.room = Box::leak(vec![0; ROOM.max(spelling.len())].into_boxed_slice());
        }
        let (kept, room) = std::mem::take(&mut self.room).split_at_mut(spelling.len());
        self.room = room;
        kept.copy_from_slice(spelling.as_bytes());
        std::str::from_utf8(kept).unwrap_or_default()
    }
}

impl Default for Name {
    fn default() -> Self {
        Name::of("")
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_its_spelling() {
        let names = ["", "moskee-al-noor", "Moskee-Al-Noor", &"lang".repeat(3000), "é"];
        for spelling in names {
            assert_eq!(Name::of(spelling).as_str(), spelling);
            assert_eq!(Name::of(spelling), Name::of(spelling));
        }
        assert_ne!(Name::of(names[1]), Name::of(names[2]));
        assert!(Name::of("a") < Name::of("b") && Name::of("b") < Name::of("ba"));
    }

    #[test]
    fn readers_agree_on_names() {
        let all = || (0..2000).map(|number| Name::of(&format!("id-{number}"))).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(all)).collect();
        let mine = all();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), mine);
        }
        assert_eq!(mine[1234].as_str(), "id-1234");
    }
}
